import { compare, type ComparedIndicator, type CompareWay } from '../../domain/compare.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { Language } from '../../schemas/common.ts';
import { remember } from '../../search/remember.ts';
import { saveCsv } from '../../search/save-csv.ts';
import { fillString } from '../../search/strings.ts';
import type { CompareStrings } from './compare-strings.ts';
import { places, readState, writeState, type CompareState } from './compare-state.ts';
import { fillTable, rowsOf, writeReckoned, type Compared, type CompareRows } from './compare-table.ts';

/** The number at which a line is drawn: the year of an index, or the target. */
const zeros: Readonly<Record<CompareWay, number | undefined>> = { values: undefined, index: 100, distance: 0 };

/**
 * Compares indicators: a form to choose them, a chart, a table, a file. The address keeps the choice. `data-files` is
 * where the indicators are fetched from, `data-strings` the words to say (see `CompareStrings`).
 */
class PlanCompare extends HTMLElement {
  #leaving = new AbortController();
  #newest = 0;
  #rows: CompareRows | undefined;
  #removeChart: (() => void) | undefined;
  #fetch = remember(async (id: string) => {
    const response = await fetch(`${this.dataset['files'] ?? ''}${encodeURIComponent(id)}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${id}`);
    return response.json() as Promise<ComparedIndicator>;
  });

  connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#form.hidden = false;
    this.#part('plain').hidden = true;
    this.#form.addEventListener('change', this.#choose, { signal });
    this.#form.addEventListener('submit', this.#submit, { signal });
    this.#part('csv').addEventListener('click', this.#save, { signal });
    window.addEventListener('popstate', this.#restore, { signal });
    this.#restore();
  }

  disconnectedCallback() {
    this.#leaving.abort();
    this.#removeChart?.();
    this.#removeChart = undefined;
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #strings() {
    return JSON.parse(this.dataset['strings'] ?? '{}') as CompareStrings;
  }

  get #language(): Language {
    return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  }

  #part(name: string) {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #control(name: string) {
    return this.#form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList | null;
  }

  #restore = () => {
    const state = readState(new URLSearchParams(window.location.search));
    for (const [place, name] of places.entries()) {
      const control = this.#control(name);
      if (control) control.value = state.ids[place] ?? '';
    }
    const way = this.#control('way');
    if (way) way.value = state.way;
    void this.#show(state);
  };

  #choose = () => {
    const state = readState(new URLSearchParams(new FormData(this.#form) as unknown as URLSearchParams));
    history.pushState(null, '', window.location.pathname + writeState(state));
    void this.#show(state);
  };

  #submit = (event: Event) => {
    event.preventDefault();
    this.#choose();
  };

  async #show(state: CompareState) {
    const mine = (this.#newest += 1);
    try {
      const indicators = await Promise.all(state.ids.map((id) => this.#fetch(id)));
      if (mine !== this.#newest) return;
      const comparison = compare(indicators, state.way, state.year);
      if (comparison.kind === 'lines') await this.#showLines(comparison, state.way);
      else this.#showNone(this.#hindrance(comparison));
    } catch {
      if (mine === this.#newest) this.#showNone(this.#strings.failed);
    }
  }

  #hindrance({ why, who }: { why: keyof CompareStrings['hindrances']; who: readonly ComparedIndicator[] }): string {
    const { hindrances, separator } = this.#strings;
    const names = who.map(({ name, unit }) => (why === 'units' ? `${name} (${unit})` : name)).join(separator);
    return fillString(hindrances[why], { names });
  }

  #showNone(words: string) {
    this.#removeChart?.();
    [this.#removeChart, this.#rows] = [undefined, undefined];
    this.#part('result').hidden = true;
    this.#part('year').hidden = true;
    this.#part('status').textContent = words;
  }

  async #showLines(comparison: Compared, way: CompareWay) {
    const strings = this.#strings;
    const unit = comparison.lines[0]?.indicator.unit ?? '';
    const caption = fillString(strings.captions[way], { unit, year: comparison.year ?? '' });
    this.#rows = rowsOf(comparison, way, strings, this.#language);
    fillTable(this.#part('table') as HTMLTableElement, caption, this.#rows);
    this.#showYears(comparison);
    this.#showTargets(comparison);
    this.#part('result').hidden = false;
    this.#part('status').textContent = caption;
    await this.#draw(comparison, way).catch(() => this.#tellNoChart());
  }

  /** The table has the same figures, so the page goes on without the chart. */
  #tellNoChart() {
    this.#part('chart').hidden = true;
    this.#part('signs').textContent = '';
    this.#part('status').append(` ${this.#strings.noChart}`);
  }

  #showYears({ year, years }: Compared) {
    this.#part('year').hidden = year === undefined;
    const select = this.#part('year').querySelector('select');
    select?.replaceChildren(...years.map((one) => new Option(String(one), String(one), false, one === year)));
  }

  /** What the plan asks of each, that the basis changed, and how many values could not be reckoned with. */
  #showTargets({ lines }: Compared) {
    const strings = this.#strings;
    this.#part('targets').replaceChildren(
      ...lines.map(({ indicator, leftOut }) => {
        const sentences = [
          indicator.targetWords,
          ...(indicator.basisChanged ? [indicator.basisChanged] : []),
          ...(leftOut > 0 ? [fillString(strings.leftOut, { count: leftOut })] : []),
        ];
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = indicator.href;
        link.textContent = indicator.name;
        item.append(link, ` — ${joinSentences(sentences, this.#language)}`);
        return item;
      }),
    );
  }

  async #draw({ lines }: Compared, way: CompareWay) {
    const language = this.#language;
    const { drawComparison, signsOf } = await import('./compare-chart.ts');
    const canvas = this.querySelector('canvas');
    this.#removeChart?.();
    this.#removeChart = undefined;
    if (!canvas || !this.isConnected) return;
    this.#part('chart').hidden = false;
    canvas.ariaLabel = fillString(this.#strings.chart, {
      names: lines.map(({ indicator }) => indicator.name).join(this.#strings.separator),
    });
    this.#removeChart = drawComparison(this.#part('chart'), canvas, lines, {
      language,
      zero: zeros[way],
      write: way === 'values' ? undefined : (value) => writeReckoned(value, way, language),
    });
    this.#part('signs').textContent = joinSentences(signsOf(lines, way), language);
  }

  #save = () => {
    if (this.#rows) saveCsv(this.#strings.file, [this.#rows.head, ...this.#rows.rows]);
  };
}

customElements.define('plan-compare', PlanCompare);
