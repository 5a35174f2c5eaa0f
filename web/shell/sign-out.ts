import { signOut } from '../api/sessie.ts';
import { clearWork } from '../forms/local-work.ts';

/** Ends the session, and what of it this browser kept. Drafts are on the server. */
export async function leave(): Promise<void> {
  const { doorNaar } = await signOut();
  clearWork();
  window.location.assign(doorNaar);
}
