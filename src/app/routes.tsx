import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { TodayScreen } from '../features/today/today-screen.tsx';
import { LostScreen } from './lost-screen.tsx';

const BrowseScreen = lazy(() => import('../features/browse/browse-screen.tsx'));
const CardScreen = lazy(() => import('../features/card/card-screen.tsx'));
const ImportScreen = lazy(() => import('../features/import/import-screen.tsx'));
const RemovedScreen = lazy(() => import('../features/library/removed/removed-screen.tsx'));
const ReaderScreen = lazy(() => import('../features/reader/reader-screen.tsx'));
const ReviewScreen = lazy(() => import('../features/review/review-screen.tsx'));
const OptionsScreen = lazy(() => import('../features/options/options-screen.tsx'));
const PracticeScreen = lazy(() => import('../features/review/practice-screen.tsx'));
const ProgressScreen = lazy(() => import('../features/progress/progress-screen.tsx'));
const SchedulingScreen = lazy(() => import('../features/scheduling/scheduling-screen.tsx'));
const SettingsScreen = lazy(() => import('../features/settings/settings-screen.tsx'));
const WalkScreen = lazy(() => import('../features/review/walk/walk-screen.tsx'));
const WordsScreen = lazy(() => import('../features/words/words-screen.tsx'));
const AboutScreen = lazy(() => import('../features/about/about-screen.tsx'));

/** Which screen an address shows. */
export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/" component={TodayScreen} />
        <Route path="/library" component={LibraryScreen} />
        <Route path="/removed" component={RemovedScreen} />
        <Route path="/import" component={ImportScreen} />
        <Route path="/text/:textId">
          {({ textId }) => <ReaderScreen key={textId} textId={textId} />}
        </Route>
        <Route path="/text/:textId/at/:noteId">
          {({ textId, noteId }) => <ReaderScreen key={textId} textId={textId} noteId={noteId} />}
        </Route>
        <Route path="/text/:textId/align/:noteId">
          {({ textId, noteId }) => (
            <ReaderScreen key={`align ${textId}`} textId={textId} noteId={noteId} isAligning />
          )}
        </Route>
        <Route path="/review">
          <ReviewScreen />
        </Route>
        <Route path="/review/:textId">
          {({ textId }) => <ReviewScreen key={textId} textId={textId} />}
        </Route>
        <Route path="/browse">
          <BrowseScreen />
        </Route>
        <Route path="/browse/:search">
          {({ search }) => <BrowseScreen key={search} search={decodeURIComponent(search)} />}
        </Route>
        <Route path="/card/:cardId">
          {({ cardId }) => <CardScreen key={cardId} cardId={cardId} />}
        </Route>
        <Route path="/practice">
          <PracticeScreen />
        </Route>
        <Route path="/practice/:textId">
          {({ textId }) => <PracticeScreen key={textId} textId={textId} />}
        </Route>
        <Route path="/walk/:textId">
          {({ textId }) => <WalkScreen key={textId} textId={textId} />}
        </Route>
        <Route path="/progress" component={ProgressScreen} />
        <Route path="/scheduling" component={SchedulingScreen} />
        <Route path="/options">
          <OptionsScreen />
        </Route>
        <Route path="/options/:presetId">
          {({ presetId }) => <OptionsScreen presetId={presetId} />}
        </Route>
        <Route path="/words" component={WordsScreen} />
        <Route path="/settings" component={SettingsScreen} />
        <Route path="/settings/join/:said" component={SettingsScreen} />
        <Route path="/about" component={AboutScreen} />
        <Route component={LostScreen} />
      </Switch>
    </Suspense>
  );
}
