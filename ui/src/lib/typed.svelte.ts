// What was typed into a form and is no secret: it is still there for whoever looks something up and comes back. It is
// forgotten on the first screen, by a login, and by a logout.

const nothing = { address: '', name: '' };

export const typed = $state({ ...nothing });

export function forgetTyped() {
  Object.assign(typed, nothing);
}
