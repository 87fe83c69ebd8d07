/** Something in the environment that a server cannot start with. `id` is a message id. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  constructor(id: string, params: Readonly<Record<string, string>>) {
    super(id);
    this.id = id;
    this.params = params;
  }
}
