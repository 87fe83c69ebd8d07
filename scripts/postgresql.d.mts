export function postgresqlPrograms(): string | null;
export function postgresqlOwner(): { readonly uid: number; readonly gid: number } | null | undefined;
export function postgresqlThere(): boolean;
export function ensurePostgresql(): boolean;
