import CMS from '@sveltia/cms';

/** Starts the web form with the settings that the build has made from the schemas. */
async function startForm(): Promise<void> {
  const response = await fetch(new URL('config.json', document.baseURI));
  CMS.init({ config: await response.json() });
}

void startForm();
