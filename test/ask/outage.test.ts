import { expect, it } from 'vitest';
import { isOutTooLong } from '../../src/ask/outage.ts';
import { fixedClock } from '../../src/testing/index.ts';
import { Breaker, ROW } from '../../src/transport/breaker.ts';
import { Pace } from '../../src/transport/pace.ts';

const MINUTE = 60_000;

it('an outage is as long as it lasts without a break, however many there were', async () => {
  const clock = fixedClock();
  const breaker = new Breaker(clock);
  const queue = { breaker, pace: new Pace(8, MINUTE, clock) };
  const isOut = () => isOutTooLong(queue, 2 * MINUTE, MINUTE);
  for (let outage = 0; outage < 5; outage += 1) {
    for (let failure = 0; failure < ROW; failure += 1) breaker.failed(breaker.sending(), false);
    await clock.sleep(MINUTE);
    expect(isOut()).toBe(false);
    breaker.probing();
    breaker.succeeded(breaker.sending(), true);
  }
  for (let failure = 0; failure < ROW; failure += 1) breaker.failed(breaker.sending(), false);
  await clock.sleep(2 * MINUTE + 1);
  expect(isOut()).toBe(true);
});
