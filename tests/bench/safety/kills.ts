import { findBrowser } from '../../../scripts/find-browser.ts';
import { startStaticServer } from '../../../scripts/static-server.ts';
import { setFoundBrowser } from '../../e2e/support/found-browser.ts';
import { BrowserProfile } from '../../e2e/support/profile.ts';
import { buildKillsPage } from '../../kills/build-kills-page.ts';
import { killRounds } from '../../kills/kill-rounds.ts';
import { type Figure, figure } from '../figure.ts';

const ROUNDS = Number(process.env['BENCH_KILLS'] ?? 210);
const SEED = Number(process.env['BENCH_SEED'] ?? Date.now());

/** Kills a real browser at random moments of its work, and prints what was lost: nothing, one hopes. */
export async function killFigures(print: (figure: Figure) => void): Promise<void> {
  setFoundBrowser(await findBrowser());
  const site = await startStaticServer({
    folder: await buildKillsPage(),
    host: 'localhost',
    port: 0,
  });
  const profile = new BrowserProfile(site.address, {});
  try {
    const { kills, saved, losses } = await killRounds(profile, ROUNDS, SEED, (done, lost) => {
      if (done % 10 === 0) console.error(`${done} kills, ${lost} losses`);
    });
    for (const loss of losses) console.error(`seed ${SEED}: ${loss}`);
    print(figure('kills of the browser at work', kills, kills));
    print(figure('answers told as saved before a kill', kills, saved));
    print(figure('lost, torn or odd after a kill', kills, losses.length, null, 0));
  } finally {
    await profile.dispose();
    await site.close();
  }
}
