import rules from './stryker.config.json' with { type: 'json' };

/** `npm run test:mutation:search`: changes the pure parts of the search one by one and looks whether a test notices. */
export default {
  ...rules,
  mutate: [
    'src/search/{tokens,plain-signs,index-words,terms,ask,relevance,matches,passages}.ts',
    'src/search/{facets,query,nearest,traditional,outcome,remember}.ts',
  ],
};
