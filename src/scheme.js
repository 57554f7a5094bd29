{
  const { dataset } = document.documentElement;
  dataset.scripted = '';
  try {
    const scheme = localStorage.getItem('scheme');
    if (scheme === 'light' || scheme === 'dark') dataset.scheme = scheme;
  } catch {
    // Storage is closed to the page: the device decides.
  }
}
