// What this browser remembers of whoever uses it. Some browsers are told to remember nothing, and then fail at being asked.

export function remembered(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The next visit asks again.
  }
}
