/** Lets the list of contents show which section is being read. */

/** A heading counts as reached when it is above this share of the window. */
const line = 0.3;

/** Marks the entry of the last section reached as the current one. */
export function followContents(page: Document): void {
  const links = new Map(
    [...page.querySelectorAll<HTMLAnchorElement>('.contents-side a')].flatMap((link) => {
      const part = page.getElementById(decodeURIComponent(link.hash.slice(1)));
      return part ? [[part, link] as const] : [];
    }),
  );
  const reached = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) reached.add(target);
        else reached.delete(target);
      }
      const current = [...links.keys()].findLast((part) => reached.has(part));
      for (const [part, link] of links) link.ariaCurrent = part === current ? 'location' : null;
    },
    // From far above the window down to the line: a heading is inside from when it is reached on.
    { rootMargin: `1000000px 0px -${(1 - line) * 100}%` },
  );
  for (const part of links.keys()) observer.observe(part);
}
