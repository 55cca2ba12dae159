import { connect } from '@nats-io/transport-node';
import { addText } from '../../../src/storage/add-text.ts';
import { natsLog } from '../../../src/sync/nats-log.ts';
import { inboxOf } from '../../../src/sync/nats-who.ts';
import type { Sealing } from '../../../src/sync/sync-run.ts';
import { addLongLog } from '../../support/long-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { memberOf, syncDevice, syncWith } from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';
import type { BenchServer } from '../bench-server.ts';
import { type Figure, figure } from '../figure.ts';
import { BENCH_SECRET } from '../page/bench-secret.ts';
import { firstDownload } from './sync-pages.ts';

const PAIRS = 2_000;
/** A sync comes twenty seconds after an answer: so many are given in them. */
const AT_ONCE = 20;

/** A first download in Chromium of what was brought as it was lived, and of the same without bundles. */
export async function livedFigures(
  print: (figure: Figure) => void,
  server: BenchServer,
  reviews: number,
  bundled: boolean,
): Promise<void> {
  const one = await syncDevice('one', { secret: BENCH_SECRET });
  valueOf(await addText(one, sampleDraft(PAIRS)));
  await addLongLog(one, reviews);
  const sealing: Sealing = { entries: AT_ONCE, ...(!bundled && { bundleEvery: Infinity }) };
  const connection = await connect({
    servers: `127.0.0.1:${server.now().port}`,
    user: 'alice',
    pass: 'alice',
    inboxPrefix: inboxOf({ user: 'alice' }),
    reconnect: false,
  });
  const log = natsLog(connection, { user: 'alice', shard: 0 });
  valueOf(await syncWith(one, log, BENCH_SECRET, sealing));
  await log.close();
  const { frozen } = await memberOf(one);
  const sent = await one.sync.sent.toArray();
  const bytes = sent.reduce((sum, batch) => sum + batch.bytes.length, 0);
  const name = bundled ? 'as it was lived' : 'as it was lived, without bundles';
  print(figure(`${name}: batches`, reviews, frozen.number));
  print(figure(`${name}: bytes a review, texts included`, reviews, bytes / reviews));
  await firstDownload(print, server, { name, reviews });
}
