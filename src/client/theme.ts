/** The colour switch: system, light, dark, in turn; the choice stays on the device. */

const key = 'theme';
const order = ['auto', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

/** Applies the choice made on an earlier visit, and shows the switch. */
export function startThemeSwitch(page: Document): void {
  const button = page.getElementById('theme-switch');
  if (!button) return;
  apply(stored(), page.documentElement, button);
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(stored()) + 1) % order.length] ?? 'auto';
    store(next);
    apply(next, page.documentElement, button);
  });
}

function apply(theme: Theme, root: HTMLElement, button: HTMLElement): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  const name = button.dataset[theme] ?? theme;
  button.ariaLabel = name;
  button.title = name;
}

/** Where storage is blocked the choice lasts as long as the page. */
let remembered: Theme = 'auto';

function stored(): Theme {
  try {
    return order.find((theme) => theme === localStorage.getItem(key)) ?? remembered;
  } catch {
    return remembered;
  }
}

function store(theme: Theme): void {
  remembered = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Private windows and strict settings refuse; nothing is lost but the memory of it.
  }
}
