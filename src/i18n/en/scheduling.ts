import type { Strings } from '../strings.ts';

/** English: fitting, simulation, and moving due days. */
export const scheduling = {
  scheduling: {
    title: 'Scheduling',
    intro: 'Fit the schedule to your memory, see what it costs, and come back after a break.',
    link: 'Fit the schedule and move due days',
    stop: 'Cancel',
    crashed: 'The calculation stopped by a fault ({{message}}). Nothing was changed; try again.',
    stopped: 'Cancelled. Nothing was changed.',
    fit: 'Fit to me',
    fitWhat:
      'Finds the parameters of the memory model that would have foretold your own answers best. It happens on this device.',
    fitStart: 'Fit to my answers',
    fitting: 'Fitting to your answers…',
    fitApplying: 'Reckoning anew what is known of every card…',
    tooFew_one:
      'There are too few answers yet: {{have}} reviews on a later day, {{need}} are needed. {{count}} is missing.',
    tooFew_other:
      'There are too few answers yet: {{have}} reviews on a later day, {{need}} are needed. {{count}} are missing.',
    fitBetter:
      'The new parameters foretell your newest answers better than the old ones. They are in use now.',
    fitWorse: 'The old ones were better, nothing changed.',
    fitFrom_one: 'From {{count}} answer.',
    fitFrom_other: 'From {{count}} answers.',
    fitTested:
      'Tested on your newest answers, which the fit had not seen. Lower is better in both rows.',
    measure: 'Measure',
    before: 'Before',
    after: 'After',
    logLoss: 'Log loss: surprise at an answer',
    rmse: 'RMSE (bins): foretold against recalled',
    fitDone: 'The new parameters are in use. Due dates stay where they are.',
    fitFormer: 'Use the parameters from before the last fit',
    fitUndone: 'The parameters from before are in use again.',
    outlook: 'What a year costs',
    outlookWhat:
      'Simulates the next year with your own parameters, times, cards and limits, once for each desired retention.',
    outlookStart: 'Simulate the next year',
    simulating: 'Living through the next year…',
    outlookNone: 'There is nothing to simulate yet: add a text first.',
    outlookGuess_one:
      'With {{count}} card a recommendation would be a guess: it needs {{least}}. Until then 90 % is a good choice.',
    outlookGuess_other:
      'With {{count}} cards a recommendation would be a guess: it needs {{least}}. Until then 90 % is a good choice.',
    recommended: 'Recommended: {{cost}}.',
    recommendedWhy:
      'The highest value from 80 % to 95 % at which a known sentence costs at most a fifth more minutes than at the cheapest. More than that costs a lot, less saves little.',
    costLine_one: '{{percent}} %: {{minutes}} a day, {{count}} sentence known in a year',
    costLine_other: '{{percent}} %: {{minutes}} a day, {{known}} sentences known in a year',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    minutesUnderOne: 'less than a minute',
    knownHow: 'A sentence counts once for each direction in which it is learned.',
    outlookPicture:
      'Minutes a day and sentences known after a year, by desired retention. The arrow keys go from value to value.',
    minutesAxis: 'Minutes a day',
    legendMinutes: 'Minutes a day: {{minutes}}',
    legendKnown: 'Sentences known: {{known}}',
    knownAxis: 'Sentences known',
    inUse: 'in use',
    best: 'recommended',
    asTable: 'As a table',
    retention: 'Desired retention',
    choose: 'Desired retention: {{percent}} %',
    chooseHint: 'Nothing is set until you press the button.',
    set: 'Set to {{percent}} %',
    isSet: 'This is the value in use.',
    wasSet: 'Desired retention is now {{percent}} %. It counts from your next answer on.',
    move: 'Move due days',
    moveWhat:
      'Nothing is lost or reset: only the days change on which cards come. You see the coming 30 days before anything is done, and can undo it.',
    moveKind: 'What do you want to do?',
    kinds: {
      optimal: 'Schedule all anew',
      spread: 'Spread the backlog',
      away: 'Go away for a while',
      postpone: 'Less today',
      advance: 'More today',
    },
    explain: {
      optimal:
        'Moves every card to the day that the parameters and the desired retention of now give it. For after a fit or a new desired retention. Suspended cards are moved too and stay suspended.',
      spread:
        'Spreads what is due now over some days. What you most likely still know comes first, because it can be kept; what is probably lost loses least by waiting.',
      away: 'Empties the days of your absence. What can safely wait comes after it, what cannot comes before it.',
      postpone:
        'Moves cards that are due today to the coming two weeks, only those that can safely wait.',
      advance:
        'Brings cards of the coming days to today, only those for which that is not too soon.',
    },
    days: 'Over how many days?',
    count: 'How many cards at most?',
    from: 'First day away',
    until: 'Last day away',
    badDates: 'The last day must not be before the first, nor either before today.',
    preview: 'Show what would change',
    previewing: 'Planning…',
    nothing: 'Nothing would move.',
    wouldMove_one: '{{count}} card would move: {{later}} later, {{sooner}} sooner.',
    wouldMove_other: '{{count}} cards would move: {{later}} later, {{sooner}} sooner.',
    backlog_one: '{{count}} card due; {{days}}, about {{minutes}} each.',
    backlog_other: '{{count}} cards due; {{days}}, about {{minutes}} each.',
    daysLong_one: '{{count}} day',
    daysLong_other: '{{count}} days',
    overLimit:
      'That is more than your limit of {{limit}} reviews a day; take more days, or raise the limit in the settings.',
    daysPicture: 'Cards due on each of the next 30 days, before and after.',
    busiest: 'The fullest day has {{before}} cards before and {{after}} after.',
    day: 'Day',
    today: 'Today',
    apply_one: 'Move {{count}} card',
    apply_other: 'Move {{count}} cards',
    moving: 'Moving…',
    moved_one: '{{count}} due date was moved.',
    moved_other: '{{count}} due dates were moved.',
    undoLast_one: 'Undo the last move ({{count}} card)',
    undoLast_other: 'Undo the last move ({{count}} cards)',
    undoing: 'Undoing the move…',
    undone_one: '{{count}} card comes again when it did before.',
    undone_other: '{{count}} cards come again when they did before.',
    welcomeBack: 'Welcome back',
    welcomeBackText_one: '{{count}} card is waiting, and that is all right: nothing is lost.',
    welcomeBackText_other:
      '{{count}} cards are waiting, and that is all right: nothing is lost. You can spread them over some days.',
    makePlan: 'Spread them over some days',
  },
} as const satisfies Strings;
