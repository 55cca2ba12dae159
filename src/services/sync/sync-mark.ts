const KEY = 'duizhao.sync';

/** Whether sync was turned on in this browser; spares opening its database where it never was. */
export function isSyncMarked(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function markSync(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be forbidden; the settings then turn it on again when they are looked at.
  }
}
