import { describe, expect, it } from 'vitest';
import { browserPath } from './chromium.ts';

const FETCHED = '/home/someone/.cache/ms-playwright/chromium/chrome';
const among = (...there: readonly string[]) => browserPath(FETCHED, (path) => there.includes(path));

describe('the browser of the tests', () => {
  it("is Debian's, else the one that GitHub's images have, else the one that was fetched", () => {
    expect(among('/usr/bin/google-chrome', '/usr/bin/chromium', FETCHED)).toBe('/usr/bin/chromium');
    expect(among('/usr/bin/google-chrome', FETCHED)).toBe('/usr/bin/google-chrome');
    expect(among(FETCHED)).toBe(FETCHED);
  });

  it("is never Ubuntu's stub of a snap, and its absence says what to install", () => {
    expect(() => among('/usr/bin/chromium-browser')).toThrow(
      /apt-get install chromium\..*npx playwright-core install --with-deps --no-shell chromium$/,
    );
    expect(() => browserPath('', () => false)).toThrow('No browser');
  });
});
