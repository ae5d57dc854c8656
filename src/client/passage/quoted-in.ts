/** “quoted in”, in the language of the page: what stands between an outlet and the article that has its words. */
export function quotedIn(): string {
  return document.querySelector<HTMLElement>('[data-quoted-in]')?.dataset['quotedIn'] ?? '';
}
