/** Search over any page: the finder of the search page, brought here in a dialog. */
import { Finder } from './finder.ts';
import { inputIn } from './parts.ts';
import { fetchTitles } from './read-json.ts';

let dialog: HTMLDialogElement | null = null;

/** Opens the dialog; where it can’t be brought, goes to the search page instead. */
export async function openSearchDialog(searchPage: string): Promise<void> {
  try {
    dialog ??= await makeDialog(searchPage);
  } catch {
    location.assign(searchPage);
    return;
  }
  if (!dialog.open) dialog.showModal();
  inputIn(dialog).select();
}

async function makeDialog(searchPage: string): Promise<HTMLDialogElement> {
  const response = await fetch(searchPage);
  // The policy of this page knows the hashes of its own styles only, and would refuse those of another even here.
  const markup = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const finder = page.getElementById('finder');
  if (!response.ok || !finder) throw new Error('Unexpected search page without a finder');
  await addStyles(finder.dataset['styles'] ?? '');
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.ariaLabel = finder.dataset['name'] ?? '';
  made.append(document.adoptNode(finder));
  made.addEventListener('click', (event) => {
    // The dialog itself is only hit around its content.
    if (event.target === made) made.close();
  });
  document.body.append(made);
  made.querySelector('[data-part="close"]')?.removeAttribute('hidden');
  made.querySelector('[data-part="close"]')?.addEventListener('click', () => made.close());
  new Finder(finder, { hasAddress: false, fetchTitles: () => fetchTitles(finder.dataset['titles'] ?? '') });
  return made;
}

function addStyles(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('no styles for the search'));
    document.head.append(link);
  });
}
