import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import sirv from 'sirv';
import { siteBase, withoutBase } from './scripts/lib/base.ts';
import { withoutCalls } from './src/admin/without-calls.ts';
import { keepOrigins } from './scripts/lib/third-party/keep-origins.ts';
import { oldAddressesOf } from './src/domain/addresses.ts';
import { ownAddresses } from './src/site/own-addresses.ts';

/** The folder with the content. Another folder publishes another plan. */
const content = process.env.CONTENT_DIR ?? './content';
/** @type {{ address: string }} */
const site = JSON.parse(readFileSync(`${content}/site.json`, 'utf8'));

const outDir = process.env.OUT_DIR ?? './dist';

/** The path below which the site is published. What is built is the content of that folder. */
const base = siteBase();

/**
 * The search index is made from built pages, so the development server has none of its own: it serves that of the last
 * build, if there is one.
 * @type {import('astro').AstroIntegration}
 */
const searchOfLastBuild = {
  name: 'search-of-last-build',
  hooks: {
    'astro:server:setup': ({ server }) => {
      if (existsSync(`${outDir}/search`)) server.middlewares.use('/search', sirv(`${outDir}/search`, { dev: true }));
    },
  },
};

/** The development server shows drafts without being told; a build only shows them when SHOW_DRAFTS is 1. */
const showDraftsAtWork = {
  name: 'show-drafts-at-work',
  hooks: {
    /** @param {{ command: string }} setup */
    'astro:config:setup': ({ command }) => {
      if (command === 'dev') process.env.SHOW_DRAFTS = '1';
    },
  },
};

/** The web form for staff is a part of the site only if the build is told so. */
const webForm = {
  name: 'web-form',
  hooks: {
    /** @param {{ injectRoute: (route: { pattern: string, entrypoint: string }) => void, updateConfig: (config: object) => void }} setup */
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      if (process.env.ADMIN !== '1') return;
      updateConfig({ vite: { plugins: [withoutCalls] } });
      injectRoute({ pattern: '/admin', entrypoint: './src/admin/index.astro' });
      injectRoute({ pattern: '/admin/config.json', entrypoint: './src/admin/config.json.ts' });
    },
  },
};

/** A file of the content that a plan may do without. */
const optional = (name, none) =>
  existsSync(`${content}/${name}`) ? JSON.parse(readFileSync(`${content}/${name}`, 'utf8')) : none;

/** The addresses of what was moved or withdrawn: they lead on, and search engines need not know them. */
const published = Object.keys(optional('published.json', { addresses: {} }).addresses);
const gone = optional('moved.json', []).flatMap((entry) => oldAddressesOf(entry, published));

/**
 * A page's path in the built folder: `/en/tasks/`.
 * @param {string} address its address in full.
 */
const pathOf = (address) => withoutBase(new URL(address).pathname, base) ?? '/';

/**
 * The day on which a page last changed, as the built page itself says.
 * @param {string} address the page's address in full.
 */
function lastChange(address) {
  const html = readFileSync(join(outDir, pathOf(address), 'index.html'), 'utf8');
  return /article:modified_time" content="([\d-]+)"/.exec(html)?.[1];
}

export default defineConfig({
  site: process.env.SITE_ADDRESS || site.address,
  base,
  outDir,
  cacheDir: process.env.CACHE_DIR ?? './.cache/astro',
  trailingSlash: 'always',
  // The default eats the spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [
    showDraftsAtWork,
    searchOfLastBuild,
    webForm,
    mdx(),
    sitemap({
      serialize: (item) => ({ ...item, lastmod: lastChange(item.url) }),
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
      filter: (page) =>
        !/^\/(?:admin|embed)\//.test(pathOf(page)) && !gone.some((address) => page.endsWith(`/${address}/`)),
    }),
  ],
  // Words are published as they are typed: no curly quotes or dashes of the machine's making.
  markdown: { processor: satteri({ hastPlugins: [ownAddresses(base)], features: { smartPunctuation: false } }) },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [keepOrigins],
    worker: { plugins: () => [keepOrigins] },
    // The security policy allows no inline script, so none may be inlined.
    build: { assetsInlineLimit: 0 },
  },
  devToolbar: { enabled: false },
});
