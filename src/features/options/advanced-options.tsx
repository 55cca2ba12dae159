import { useTranslation } from 'react-i18next';
import { MINUTE_MS } from '../../domain/reviews/learning-day.ts';
import {
  AUTO_PLAYS,
  type AutoPlay,
  LEECH_ACTIONS,
  type LeechAction,
  NEW_ORDERS,
  NEW_PLACEMENTS,
  type NewOrder,
  type NewPlacement,
  REVIEW_ORDERS,
  type ReviewOrder,
} from '../../domain/reviews/options.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { NumberSetting } from '../../ui/number-setting.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { EasyDays } from './easy-days.tsx';
import styles from './options.module.css';
import { StepsField } from './steps-field.tsx';
import type { ShownOptions } from './use-options.ts';

/** What most never change: orders, steps, leeches, where intervals land, the day itself. */
export function AdvancedOptions(shown: ShownOptions) {
  const { t } = useTranslation();
  return (
    <details className={styles['advanced']}>
      <summary>{t('options.advanced')}</summary>
      <Orders {...shown} />
      <Siblings {...shown} />
      <Intervals {...shown} />
      <Leeches {...shown} />
      <ReadingOut {...shown} />
      {shown.preset === undefined && <LearningDays {...shown} />}
    </details>
  );
}

function Orders({ options, change }: ShownOptions) {
  const { t } = useTranslation();
  return (
    <section className={styles['group']} aria-label={t('options.orders')}>
      <h3>{t('options.orders')}</h3>
      <SelectField<NewOrder>
        label={t('options.newOrder')}
        hint={t('options.newOrderHint')}
        value={options.newOrder}
        choices={NEW_ORDERS.map((value) => ({ value, label: t(`options.newOrders.${value}`) }))}
        onChange={(newOrder) => void change({ newOrder })}
      />
      <SelectField<NewPlacement>
        label={t('options.newPlacement')}
        hint={t('options.newPlacementHint')}
        value={options.newPlacement}
        choices={NEW_PLACEMENTS.map((value) => ({
          value,
          label: t(`options.newPlacements.${value}`),
        }))}
        onChange={(newPlacement) => void change({ newPlacement })}
      />
      <SelectField<ReviewOrder>
        label={t('options.reviewOrder')}
        hint={t('options.reviewOrderHint')}
        value={options.reviewOrder}
        choices={REVIEW_ORDERS.map((value) => ({
          value,
          label: t(`options.reviewOrders.${value}`),
        }))}
        onChange={(reviewOrder) => void change({ reviewOrder })}
      />
    </section>
  );
}

function Siblings({ options, change }: ShownOptions) {
  const { t } = useTranslation();
  return (
    <section className={styles['group']} aria-label={t('options.siblings')}>
      <h3>{t('options.siblings')}</h3>
      <Switch
        name="burySiblings"
        value={options.burySiblings}
        onChange={(burySiblings) => void change({ burySiblings })}
      />
    </section>
  );
}

function Intervals({ options, change }: ShownOptions) {
  const { t } = useTranslation();
  return (
    <section className={styles['group']} aria-label={t('options.intervals')}>
      <h3>{t('options.intervals')}</h3>
      <StepsField
        label={t('options.learningSteps')}
        hint={t('options.learningStepsHint')}
        value={options.learningStepsMs}
        onChange={(learningStepsMs) => change({ learningStepsMs })}
      />
      <StepsField
        label={t('options.relearningSteps')}
        hint={t('options.relearningStepsHint')}
        value={options.relearningStepsMs}
        onChange={(relearningStepsMs) => change({ relearningStepsMs })}
      />
      <NumberSetting
        label={t('options.maximumInterval')}
        hint={t('options.maximumIntervalHint')}
        value={options.maximumIntervalDays}
        min={1}
        max={36_500}
        onChange={(maximumIntervalDays) => change({ maximumIntervalDays })}
      />
      <Switch name="fuzz" value={options.fuzz} onChange={(fuzz) => void change({ fuzz })} />
      <Switch
        name="loadBalance"
        value={options.loadBalance}
        onChange={(loadBalance) => void change({ loadBalance })}
      />
      <EasyDays shares={options.easyDays} onChange={(easyDays) => void change({ easyDays })} />
    </section>
  );
}

function Leeches({ options, change }: ShownOptions) {
  const { t } = useTranslation();
  return (
    <section className={styles['group']} aria-label={t('options.leeches')}>
      <h3>{t('options.leeches')}</h3>
      <NumberSetting
        label={t('options.leechThreshold')}
        hint={t('options.leechThresholdHint')}
        value={options.leechThreshold}
        min={0}
        max={99}
        onChange={(leechThreshold) => change({ leechThreshold })}
      />
      <ChoiceGroup<LeechAction>
        label={t('options.leechAction')}
        hint={t('options.leechActionHint')}
        value={options.leechAction}
        choices={LEECH_ACTIONS.map((value) => ({
          value,
          label: t(`options.leechActions.${value}`),
        }))}
        onChange={(leechAction) => void change({ leechAction })}
      />
    </section>
  );
}

function ReadingOut({ options, change }: ShownOptions) {
  const { t } = useTranslation();
  return (
    <section className={styles['group']} aria-label={t('speech.settings.title')}>
      <h3>{t('speech.settings.title')}</h3>
      <SelectField<AutoPlay>
        label={t('speech.autoPlay')}
        hint={t('speech.autoPlayHint')}
        value={options.autoPlay}
        choices={AUTO_PLAYS.map((value) => ({ value, label: t(`speech.autoPlays.${value}`) }))}
        onChange={(autoPlay) => void change({ autoPlay })}
      />
    </section>
  );
}

function LearningDays({ options, changeCollection }: ShownOptions) {
  const { t } = useTranslation();
  return (
    <section className={styles['group']} aria-label={t('options.day')}>
      <h3>{t('options.day')}</h3>
      <NumberSetting
        label={t('options.rolloverHour')}
        hint={t('options.rolloverHourHint')}
        value={options.rolloverHour}
        min={0}
        max={23}
        onChange={(rolloverHour) => changeCollection({ rolloverHour })}
      />
      <NumberSetting
        label={t('options.learnAhead')}
        hint={t('options.learnAheadHint')}
        value={Math.round(options.learnAheadMs / MINUTE_MS)}
        min={0}
        max={1440}
        onChange={(minutes) => changeCollection({ learnAheadMs: minutes * MINUTE_MS })}
      />
    </section>
  );
}

function Switch(props: {
  readonly name: 'fuzz' | 'loadBalance' | 'burySiblings';
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup<'on' | 'off'>
      label={t(`options.${props.name}`)}
      hint={t(`options.${props.name}Hint`)}
      value={props.value ? 'on' : 'off'}
      choices={[
        { value: 'on', label: t('settings.on') },
        { value: 'off', label: t('settings.off') },
      ]}
      onChange={(value) => props.onChange(value === 'on')}
    />
  );
}
