import { findBrowser } from '../../../scripts/find-browser.ts';
import { startStaticServer } from '../../../scripts/static-server.ts';
import { setFoundBrowser } from '../../e2e/support/found-browser.ts';
import { BrowserProfile } from '../../e2e/support/profile.ts';
import { buildKillsPage } from '../../kills/build-kills-page.ts';
import { type KillReport, killRounds } from '../../kills/kill-rounds.ts';
import { type Figure, figure } from '../figure.ts';

const ROUNDS = Number(process.env['BENCH_KILLS'] ?? 210);
const SEED = Number(process.env['BENCH_SEED'] ?? Date.now() % 1_000_000_000);
/** A new collection after so many: every round reads its whole log, which every round makes longer. */
const ROUNDS_A_COLLECTION = 42;

/** Kills a real browser at random moments of its work, and prints what was lost: nothing, one hopes. */
export async function killFigures(print: (figure: Figure) => void): Promise<void> {
  setFoundBrowser(await findBrowser());
  const site = await startStaticServer({
    folder: await buildKillsPage(),
    host: 'localhost',
    port: 0,
  });
  const all = { kills: 0, saved: 0, losses: 0 };
  try {
    for (let seed = SEED; all.kills < ROUNDS; seed += 1) {
      const rounds = Math.min(ROUNDS_A_COLLECTION, ROUNDS - all.kills);
      const { kills, saved, losses } = await killsOfOneCollection(site.address, rounds, seed);
      for (const loss of losses) console.error(`seed ${seed}: ${loss}`);
      all.kills += kills;
      all.saved += saved;
      all.losses += losses.length;
      console.error(`${all.kills} kills, ${all.losses} losses`);
    }
  } finally {
    await site.close();
  }
  print(figure('kills of the browser at work', all.kills, all.kills));
  print(figure('answers told as saved before a kill', all.kills, all.saved));
  print(figure('lost, torn or odd after a kill', all.kills, all.losses, null, 0));
}

async function killsOfOneCollection(
  address: string,
  rounds: number,
  seed: number,
): Promise<KillReport> {
  const profile = new BrowserProfile(address, {});
  try {
    return await killRounds(profile, rounds, seed);
  } finally {
    await profile.dispose();
  }
}
