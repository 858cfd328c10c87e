import { existsSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { oldAddressesOf } from './src/domain/addresses.ts';

/** The folder with the content. Another folder publishes another plan. */
const content = process.env.CONTENT_DIR ?? './content';
/** @type {{ address: string }} */
const site = JSON.parse(readFileSync(`${content}/site.json`, 'utf8'));

/** A file of the content that a plan may do without. */
const optional = (name, none) =>
  existsSync(`${content}/${name}`) ? JSON.parse(readFileSync(`${content}/${name}`, 'utf8')) : none;

/** The addresses of what was moved or withdrawn: they lead on, and search engines need not know them. */
const published = Object.keys(optional('published.json', { addresses: {} }).addresses);
const gone = optional('moved.json', []).flatMap((entry) => oldAddressesOf(entry, published));

export default defineConfig({
  site: process.env.SITE_ADDRESS ?? site.address,
  outDir: process.env.OUT_DIR ?? './dist',
  // Another content must not meet the remembered entries of this one.
  cacheDir: process.env.OUT_DIR ? `${process.env.OUT_DIR}.cache` : './.cache/astro',
  trailingSlash: 'always',
  // The default eats the spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
      filter: (page) => !gone.some((address) => page.endsWith(`/${address}/`)),
    }),
  ],
  // Words are published as they are typed: no curly quotes or dashes of the machine's making.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  build: { inlineStylesheets: 'never' },
  vite: {
    // The security policy allows no inline script, so none may be inlined.
    build: { assetsInlineLimit: 0 },
  },
  devToolbar: { enabled: false },
});
