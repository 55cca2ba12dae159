import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import { keepLink } from '../../services/sync/kept-link.ts';

/**
 * Where the link leads that adds a device: takes what it says out of the address and the history, since it
 * holds the phrase, and goes to the settings, which ask before anything is done.
 */
export function LinkScreen({ said }: { readonly said: string }) {
  const [, navigate] = useLocation();
  useLayoutEffect(() => {
    keepLink(said);
    navigate('/settings', { replace: true });
  }, [said, navigate]);
  return null;
}
