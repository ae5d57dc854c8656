/** Something that is fetched once, when first asked for; what failed may be asked for again. */

export interface Once<T> {
  readonly get: () => Promise<T>;
  readonly forget: () => void;
}

export function once<T>(open: () => Promise<T>): Once<T> {
  let opened: Promise<T> | null = null;
  const forget = (): void => {
    opened = null;
  };
  return {
    get: () => {
      opened ??= open().catch((error: unknown) => {
        forget();
        throw error;
      });
      return opened;
    },
    forget,
  };
}
