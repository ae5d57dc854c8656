/** Brings the styles of what scripts add to a page, when it is first added: pages do not carry them. */

const asked = new Map<string, Promise<void>>();

/** Resolves when the styles apply, or can’t be had: what is added then works without them. Each address is asked for once. */
export function loadStyles(address: string): Promise<void> {
  const known = asked.get(address) ?? append(address);
  asked.set(address, known);
  return known;
}

function append(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve(), { once: true });
    document.head.append(link);
  });
}
