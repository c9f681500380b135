const services = ['documents', 'employees', 'permissions', 'bff'];

function csrfToken() {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

// The files describe the services; through this door their paths begin with /api, and changes need the CSRF header.
function throughTheGateway(request) {
  const url = new URL(request.url, location.origin);
  if (!url.pathname.startsWith('/api/')) {
    request.url = `${location.origin}/api${url.pathname}${url.search}`;
  }
  if (!['GET', 'HEAD'].includes((request.method || 'GET').toUpperCase())) {
    request.headers['X-XSRF-TOKEN'] = csrfToken();
  }
  return request;
}

SwaggerUIBundle({
  dom_id: '#api',
  urls: services.map((name) => ({ name, url: `/api/openapi/${name}.yml` })),
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  validatorUrl: null,
  requestInterceptor: throughTheGateway,
});
