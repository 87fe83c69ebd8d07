/** Keeps the values used last, at most so many. */
export class Recent<V> {
  private readonly kept = new Map<string, V>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  peek(key: string): V | undefined {
    const value = this.kept.get(key);
    if (value !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, value);
    }
    return value;
  }

  get(key: string, make: () => V): V {
    const kept = this.peek(key);
    if (kept !== undefined) return kept;
    const made = make();
    this.kept.set(key, made);
    if (this.kept.size > this.most) {
      const oldest = this.kept.keys().next();
      if (!oldest.done) this.kept.delete(oldest.value);
    }
    return made;
  }
}
