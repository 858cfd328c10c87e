/**
 * A plugin of Vite that takes out of the web form's library what it would fetch from other hosts by itself: fonts, which
 * it brings in its package too, and the state of GitHub.
 */
export const withoutCalls = {
  name: 'web-form-without-calls',
  transform(code: string, id: string): string | undefined {
    if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
    return code
      .replaceAll(/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, '')
      .replaceAll(
        'https://www.githubstatus.com/api/v2/status.json',
        'data:application/json,{"status":{"indicator":"none"}}',
      );
  },
};
