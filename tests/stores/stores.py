# SPDX-License-Identifier: Apache-2.0
"""The stores that are tested: how each is started and dumped."""
import os
import subprocess

from server import Server, free_port, request


class Fuseki(Server):
    """Apache Jena Fuseki on TDB2."""
    store = "fuseki"

    def prepare(self):
        self.environment = os.environ | {"FUSEKI_BASE": str(self.folder)}
        self.url = f"{self.address}/news"
        self.wrong_url = f"{self.address}/olds"
        self.endpoint = f"{self.url}/query"
        (self.folder / "data").mkdir()

    def command(self):
        return ["java", "-Xmx1g", "-jar", self.programs / "fuseki.jar", "--localhost", f"--port={self.port}", "--tdb2",
                f"--loc={self.folder / 'data'}", "--update", "/news"]

    def ready(self):
        self.query("ASK {}")

    def dump(self):
        return request(f"{self.url}/data", Accept="application/n-quads")


class Oxigraph(Server):
    """The server of Oxigraph on RocksDB."""
    store = "oxigraph"
    keeps_kinds_of_integers = False

    def prepare(self):
        self.url = self.address
        self.wrong_url = f"{self.address}/news"
        self.endpoint = f"{self.url}/query"

    def command(self):
        return [self.programs / "oxigraph", "serve", "--location", "data", "--bind", f"127.0.0.1:{self.port}"]

    def ready(self):
        self.query("ASK {}")

    def dump(self):
        return request(f"{self.url}/store", Accept="application/n-quads")


class Rdf4j(Server):
    """RDF4J Server with a native store, in Jetty."""
    store = "rdf4j"
    repository = """
        @prefix config: <tag:rdf4j.org,2023:config/> .
        @prefix rep: <http://www.openrdf.org/config/repository#> .
        @prefix sr: <http://www.openrdf.org/config/repository/sail#> .
        @prefix sail: <http://www.openrdf.org/config/sail#> .
        @prefix ns: <http://www.openrdf.org/config/sail/native#> .
        [] a rep:Repository ; rep:repositoryID "news" ; rep:repositoryImpl [
            rep:repositoryType "openrdf:SailRepository" ; sr:sailImpl [
                sail:sailType "openrdf:NativeStore" ; ns:tripleIndexes "spoc,posc,cspo" ] ] .
    """

    def prepare(self):
        self.server = f"{self.address}/rdf4j-server"
        self.url = self.endpoint = f"{self.server}/repositories/news"
        self.wrong_url = f"{self.server}/repositories/olds"

    def command(self):
        return ["java", "-Xmx1g", f"-Dorg.eclipse.rdf4j.appdata.basedir={self.folder / 'data'}",
                f"-Djava.io.tmpdir={self.folder}", "-jar", self.programs / "jetty-runner.jar", "--host", "127.0.0.1",
                "--port", str(self.port), "--path", "/rdf4j-server", self.programs / "rdf4j-server.war"]

    def ready(self):
        request(f"{self.server}/protocol")

    def start(self):
        super().start()
        if b"repositories/news" not in request(f"{self.server}/repositories", Accept="text/csv"):
            request(self.url, "PUT", self.repository.encode(), Content_Type="text/turtle")

    def dump(self):
        return request(f"{self.url}/statements?infer=false", Accept="application/n-quads")


class Virtuoso(Server):
    """Virtuoso of Debian with its limits as they are shipped; all may read, writing needs a digest."""
    store = "virtuoso"
    secrets = {"CASUS_PASSWORD": "dba"}
    options = ["--user", "dba"]
    settings = """
[Database]
DatabaseFile = virtuoso.db
TransactionFile = virtuoso.trx
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = temporary.db
TransactionFile = temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = .
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
[SPARQL]
ResultSetMaxRows = 10000
MaxQueryCostEstimationTime = 400
MaxQueryExecutionTime = 60
"""
    # The way of its documentation: all quads into a file.
    dump_procedure = """
create procedure DB.DBA.DUMP_QUADS (in file varchar)
{
  declare environment, quads any;
  environment := vector (0, 0, 0);
  quads := string_output ();
  for (select * from (sparql define input:storage "" select ?s ?p ?o ?g where { graph ?g { ?s ?p ?o } })
       as held option (loop)) do
    http_nquad (environment, "s", "p", "o", "g", quads);
  string_to_file (file, quads, -2);
}
;
DB.DBA.DUMP_QUADS ('dump.nq');
"""

    def prepare(self):
        self.url = self.address
        self.wrong_url = f"{self.address}/news"
        self.endpoint = f"{self.url}/sparql"
        self.sql_port = free_port()
        (self.folder / "virtuoso.ini").write_text(self.settings.format(sql=self.sql_port, http=self.port))

    def command(self):
        return ["virtuoso-t", "+configfile", "virtuoso.ini", "+foreground"]

    def start(self):
        # It leaves the file behind where it is killed, and does not start while it is there.
        (self.folder / "virtuoso.lck").unlink(missing_ok=True)
        super().start()

    def ready(self):
        self.query("ASK {}")

    def sql(self, statements):
        """Has isql do statements, as the administrator."""
        done = subprocess.run(["isql-vt", f"127.0.0.1:{self.sql_port}", "dba", "dba", "ERRORS=STDOUT"], cwd=self.folder,
                              input=statements, text=True, capture_output=True, timeout=300, check=True)
        if "*** Error" in done.stdout:
            raise RuntimeError(done.stdout)

    def dump(self):
        self.sql(self.dump_procedure)
        return (self.folder / "dump.nq").read_bytes()


STORES = {store.store: store for store in (Fuseki, Oxigraph, Rdf4j, Virtuoso)}
