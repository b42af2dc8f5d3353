import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { fontFamilies } from './src/fonts/font-families.ts';
import { subsetFonts } from './src/fonts/subset-fonts.ts';
import { nl } from './src/i18n/nl.ts';
import { beeld } from './src/integrations/beeld.ts';
import { compress } from './src/integrations/compress.ts';
import { doorverwijzingen } from './src/integrations/doorverwijzingen.ts';
import { headers } from './src/integrations/headers.ts';
import { epub } from './src/integrations/epub.ts';
import { kaarten } from './src/integrations/kaarten.ts';
import { pdf } from './src/integrations/pdf.ts';
import { offline } from './src/integrations/offline.ts';
import { search } from './src/integrations/search.ts';
import { settings } from './src/settings.ts';
import { columnSides } from './src/styles/column-sides.ts';

const fontFiles = await subsetFonts(join(settings.cacheDir, 'fonts'));

// `Features.LightDark` of Lightning CSS: no style uses light-dark(), and what stands in for it would be on every page.
const LIGHT_DARK = 1 << 20;

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  trailingSlash: 'always',
  // npm ci empties node_modules; what is kept between builds lives elsewhere.
  cacheDir: join(settings.cacheDir, 'astro'),
  outDir: settings.outDir,
  build: { format: 'directory', assets: 'bestanden', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: true, gfm: { footnotes: nl.noten } },
      hastPlugins: [columnSides],
    }),
  },
  fonts: fontFamilies(fontFiles, fontProviders.local()),
  integrations: [
    mdx(),
    beeld(),
    kaarten(),
    pdf(),
    epub(),
    doorverwijzingen(),
    search(),
    offline(),
    headers(),
    compress(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Every page names its script: called after the component it came from, that is a long name.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: 'bestanden/[hash].js' } } } },
    },
    css: { lightningcss: { exclude: LIGHT_DARK } },
    build: {
      // Named here, for pages are made on a server, where no browser counts: styles were merged into what Safari drops.
      // The oldest of each that lays the pages out; Chromium reads whatever these do.
      cssTarget: ['firefox121', 'safari16.4', 'ios16.4'],
      // Scripts stay files: nothing runs inline, and a page holds no script of its own.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // One harmless warning an MDX file: https://github.com/withastro/astro/issues/18087
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
