document.title = "Acervo";
