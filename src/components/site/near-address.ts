import { nearAddress } from '../../domain/near-address.ts';

/** At the page for unknown addresses: if the address is only written in another way than a page of the site, leads there. */
async function leadToNear(near: string): Promise<void> {
  const answer = await fetch(near, { method: 'HEAD' });
  if (!answer.ok) return;
  for (const line of document.querySelectorAll<HTMLElement>('.near-address')) {
    const link = line.querySelector('a');
    if (link) [link.href, link.textContent] = [near, new URL(near).pathname];
    line.hidden = false;
  }
}

const near = nearAddress(window.location.href);
// Without an answer the links of the page lead on.
if (near) leadToNear(near).catch(() => undefined);
