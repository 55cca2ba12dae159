import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ChineseDisplayProvider } from '../services/chinese-display.tsx';
import { LookUpProvider } from '../services/look-up/look-up-provider.tsx';
import type { Services } from '../services/services.tsx';
import { ServicesProvider } from '../services/services.tsx';
import { NoticesProvider } from '../ui/notices.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { InterfaceSettings } from './interface-settings.tsx';
import { Routes } from './routes.tsx';
import { Safekeeping } from './safekeeping.tsx';
import { Shell } from './shell.tsx';
import { StorageGate } from './storage-gate.tsx';
import { Syncing } from './syncing.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** The whole app, over the services that main.tsx made. */
export function App({ services }: { readonly services: Services }) {
  return (
    <ErrorBoundary collection={services.collection}>
      <ServicesProvider services={services}>
        <Router hook={useHashLocation}>
          <NoticesProvider>
            <StorageGate>
              <InterfaceSettings />
              <UpdateNotice />
              <Safekeeping />
              <Syncing />
              <ChineseDisplayProvider>
                <LookUpProvider>
                  <Shell>
                    <Routes />
                  </Shell>
                </LookUpProvider>
              </ChineseDisplayProvider>
            </StorageGate>
          </NoticesProvider>
        </Router>
      </ServicesProvider>
    </ErrorBoundary>
  );
}
