/** "Preview this table" of the ribbon and the cell menu, on its way to a pane that may not be there yet. */
export interface PreviewRequests {
  ask(): void;
  /** Hears of requests from now on, and of one made before anybody listened. Gives what ends it. */
  listen(listener: () => void): () => void;
}

export function previewRequests(): PreviewRequests {
  const listeners = new Set<() => void>();
  let waiting = false;
  return {
    ask: () => {
      waiting = listeners.size === 0;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      if (waiting) listener();
      waiting = false;
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
