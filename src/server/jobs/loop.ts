/** What goes on in a server without anybody asking. */
export interface Loop {
  /** Does now what is due. Where a pass is going on, another follows it. */
  wake(): Promise<void>;
  /** Begins nothing more and waits for what has begun; after so many milliseconds it is left to its claim. */
  stop(patience?: number): Promise<void>;
}

/** One look at everything, again and again. */
export interface Pass {
  /** Never rejects. */
  run(): Promise<void>;
  /** Nothing more is begun once it is true. */
  stopping: boolean;
  readonly abandoned: AbortController;
}

/** Calls `work` again and again until what it gives back is called. */
export type Every = (work: () => void) => () => void;

const MINUTE = 60_000;
const PATIENCE = 8_000;

/** Runs a pass every minute, or as often as `every` says, and never two at once. */
export function startLoop(pass: Pass, every: Every = everyMinute): Loop {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const wake = (): Promise<void> => {
    if (running === null) {
      running = pass.run().finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running.then(() => {
      next = null;
      return wake();
    });
    return next;
  };
  const cancel = every(() => void wake());
  return {
    wake,
    stop: async (patience = PATIENCE) => {
      cancel();
      pass.stopping = true;
      const late = setTimeout(() => pass.abandoned.abort(), patience);
      await running;
      clearTimeout(late);
    },
  };
}

function everyMinute(work: () => void): () => void {
  const timer = setInterval(work, MINUTE);
  return () => clearInterval(timer);
}
