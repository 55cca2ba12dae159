import { expect, test } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.ts';
import { buildKillsPage } from '../kills/build-kills-page.ts';
import { killRounds } from '../kills/kill-rounds.ts';
import { BrowserProfile } from './support/profile.ts';

const KILLS = 20;

test('twenty kills at random moments of answering, importing, editing, upgrading and restoring lose nothing', async () => {
  const folder = await buildKillsPage();
  const site = await startStaticServer({ folder, host: '127.0.0.1', port: 0 });
  const profile = new BrowserProfile(site.address, {});
  try {
    const seed = Date.now();
    const { kills, saved, losses } = await killRounds(profile, KILLS, seed);
    expect(losses, `seed ${seed}`).toEqual([]);
    expect(kills).toBe(KILLS);
    // Else nothing was at stake.
    expect(saved).toBeGreaterThan(KILLS / 2);
  } finally {
    await profile.dispose();
    await site.close();
  }
});
