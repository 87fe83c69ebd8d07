/** Why a backup cannot be made, read or restored. `reason` is a message id. */
export class BackupProblem extends Error {
  override readonly name = "BackupProblem";
  readonly reason:
    | "backup-nothing"
    | "backup-not-one"
    | "backup-damaged"
    | "backup-newer"
    | "backup-chain-broken"
    | "restore-not-empty";
  readonly params: Readonly<Record<string, string | number>>;

  constructor(reason: BackupProblem["reason"], params: BackupProblem["params"] = {}) {
    super(reason);
    this.reason = reason;
    this.params = params;
  }
}
