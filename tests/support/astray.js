// Looks at the page that is shown: what is cut off or sticks out, texts that lie on each other, and words that may be keys.
const page = document.documentElement;
const found = [];

if (page.scrollWidth > page.clientWidth + 1) {
  const sticksOut = (it) => {
    const box = it.getBoundingClientRect();
    return box.right > page.clientWidth + 1 || box.left < -1;
  };
  const widest = [...document.querySelectorAll('body *')].filter(sticksOut).map((it) => it.outerHTML.slice(0, 90));
  found.push(`the page is ${page.scrollWidth} wide, and the window ${page.clientWidth}: ${widest.join(' | ')}`);
}

for (const element of document.querySelectorAll('body *')) {
  const style = getComputedStyle(element);
  if (style.overflowX === 'visible' || element.clientWidth < 3 || element.matches('select')) continue;
  if (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
    found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
  }
}

// A dialog lies on the page on purpose; then only what is in it is looked at.
const root = document.querySelector('dialog[open]') ?? document.body;
const unseen = '.visually-hidden, .ds-skip-link, option, [aria-hidden="true"], .ds-sr-only';
const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
const lines = [];
const whole = [];
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const text = node.data.trim();
  const element = node.parentElement;
  if (text === '' || element.closest(unseen) || !element.checkVisibility({ visibilityProperty: true })) continue;
  if (!element.closest('code, pre')) whole.push(text);
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width > 2 && box.height > 2) lines.push({ box, text, element });
  }
}
// What scrolls or stays at an edge lies on other things on purpose.
const stays = (it) => it.closest('.timer') !== null;
for (let i = 0; i < lines.length; i += 1) {
  for (let j = i + 1; j < lines.length; j += 1) {
    const [one, other] = [lines[i], lines[j]];
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    // The boxes of two lines of one text may touch: a box is higher than its letters.
    const much = 0.4 * Math.min(one.box.height, other.box.height);
    if (across > 3 && down > much && !stays(one.element) && !stays(other.element)) {
      found.push(`on each other: "${one.text.slice(0, 60)}" and "${other.text.slice(0, 60)}"`);
    }
  }
}

const words = document.body.innerText.match(/\b[a-z]+(-[a-z]+){2,}\b/g) ?? [];
const alone = whole.filter((text) => /^[a-z]+(-[a-z0-9]+)*$/.test(text));
return [found, [...new Set([...words, ...alone])]];
