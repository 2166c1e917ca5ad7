/**
 * A thread that lives holds a lock, and a browser takes it away when the thread dies, however that comes about: no event
 * tells of a thread that was killed. A browser without locks tells of a script that fails, and of nothing else
 * (`watchBeats`). Gives whether it is held.
 */
export async function holdLock(name: string): Promise<boolean> {
  const locks = locksHere();
  if (locks === undefined) return false;
  return new Promise((resolve) => {
    // Held until the thread ends. A place that may have no locks does without.
    locks.request(name, () => new Promise<never>(() => resolve(true))).catch(() => resolve(false));
  });
}

/** Calls once the thread that held the lock is dead. */
export function whenLockIsFree(name: string, died: () => void): void {
  locksHere()
    ?.request(name, died)
    .catch(() => undefined);
}

function locksHere(): LockManager | undefined {
  return (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.locks;
}
