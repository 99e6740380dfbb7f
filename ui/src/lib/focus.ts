// Where the focus goes when what had it is gone. Left alone it falls to the page as a whole, where a keyboard begins anew and a
// screen reader says nothing.

/** An action: what comes into sight takes the focus if what was pressed for it is gone. Whoever is elsewhere stays there. */
export function takesFocus(node: HTMLElement, when = true) {
  if (when && document.activeElement === document.body) node.focus();
}

const HEADINGS = 'h1, h2, h3';

/**
 * Follows the focus. If what has it is taken off the page and nothing else takes it, the heading of the place where it was
 * does. Gives back what ends it.
 */
export function keepFocus(): () => void {
  let within: Element[] = [];
  const follow = (event: FocusEvent) => {
    within = event.composedPath().filter((it) => it instanceof Element);
  };
  const observer = new MutationObserver(() => {
    const [last, ...around] = within;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const left = around.find((it) => it.isConnected && it.querySelector(HEADINGS));
    const heading = left?.querySelector<HTMLElement>(HEADINGS);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  });
  document.addEventListener('focusin', follow);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', follow);
    observer.disconnect();
  };
}
