/** `npm start` builds the site and then runs this: serves it on this machine until it is ended with Ctrl+C. */
import { builtFolder, serveSite } from './lib/server.ts';

const wished = Number(process.env['PORT'] ?? 4321);

try {
  const server = await serveSite(builtFolder(), wished);
  if (server.port !== wished) console.log(`Port ${wished} is in use, so the site took the next free one.`);
  console.log(`The site is at ${server.origin}/ (Ctrl+C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
