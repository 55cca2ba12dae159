import { createContext, type ReactNode, useContext } from 'react';
import type { Collection } from '../storage/collection.ts';
import type { AskLanguage } from '../workers/language-client.ts';
import type { LiveOverview } from './live-overview.ts';

/** What the screens need of the outside world; made once in main.tsx. */
export interface Services {
  readonly collection: Collection;
  readonly overview: LiveOverview;
  readonly askLanguage: AskLanguage;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider(props: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return (
    <ServicesContext.Provider value={props.services}>{props.children}</ServicesContext.Provider>
  );
}

/** The services of the composition root; throws outside of its provider, which is a bug. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('useServices: no ServicesProvider above');
  return services;
}
