export function chromiumProgram(): string | null;
export function ensureChromium(): boolean;
