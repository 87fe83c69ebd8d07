export function libreOfficeProgram(): string | null;
export function ensureLibreOffice(): boolean;
