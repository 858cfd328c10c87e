import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { originFile, originOf } from './origin.ts';

/** What is used here of a file that the bundler writes. */
interface Output {
  type: 'chunk' | 'asset';
  fileName: string;
  moduleIds?: readonly string[];
}

/** What is used here of the bundler. */
interface Bundler {
  getModuleIds(): IterableIterator<string>;
}

const isStyle = (id: string): boolean => /\.css(?:$|\?)|[?&]type=style/.test(id);

/**
 * A plugin of Vite that notes of each script and style which modules it was made of. Of a style the bundler does not say:
 * all styles that it has read are taken for its origin.
 */
export const keepOrigins = {
  name: 'keep-origins',
  generateBundle(this: Bundler, _options: unknown, bundle: Readonly<Record<string, Output>>): void {
    const styles = [...this.getModuleIds()].filter(isStyle);
    for (const { type, fileName, moduleIds = [] } of Object.values(bundle)) {
      const modules = type === 'chunk' ? moduleIds : styles;
      // A script that is bundled apart comes by here once more, as a file that nothing is known of.
      if (!fileName.endsWith(type === 'chunk' ? '.js' : '.css')) continue;
      mkdirSync(dirname(originFile(fileName)), { recursive: true });
      writeFileSync(originFile(fileName), JSON.stringify(originOf(modules)));
    }
  },
};
