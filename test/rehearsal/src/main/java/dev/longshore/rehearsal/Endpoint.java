package dev.longshore.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP door to the make-believe account. It listens on the loopback address and nowhere else. */
final class Endpoint implements AutoCloseable {
    private final Account account;
    private final HttpServer server;
    private final ExecutorService threads;
    private final QueryApi queries;
    private final JsonApi json;
    private final S3Api s3;

    private Endpoint(Account account, CloudFormation engine, HttpServer server) {
        this.account = account;
        this.server = server;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "longshore-rehearsal");
            thread.setDaemon(true);
            return thread;
        });
        this.queries = new QueryApi(account, engine);
        this.json = new JsonApi(account);
        this.s3 = new S3Api(account);
    }

    static Endpoint open(Account account, CloudFormation engine) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        Endpoint endpoint = new Endpoint(account, engine, HttpServer.create(new InetSocketAddress(loopback, 0), 0));
        endpoint.server.setExecutor(endpoint.threads);
        endpoint.server.createContext("/", endpoint::handle);
        endpoint.server.start();
        return endpoint;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Call call = Call.read(exchange);
        Reply reply;
        synchronized (account) {
            reply = isLocal(exchange)
                    ? answer(call)
                    : S3Api.error(403, "AccessDenied", "The rehearsal answers this machine only");
        }
        reply.send(exchange);
    }

    private Reply answer(Call call) {
        try {
            return call.service().equals("s3")
                    ? s3.answer(call)
                    : call.target().isEmpty() ? queries.answer(call) : json.answer(call);
        } catch (CloudError error) {
            return call.target().isEmpty() ? QueryApi.error(error) : JsonApi.error(error);
        } catch (RuntimeException bug) {
            String message = "The rehearsal itself failed on " + call.get("Action") + call.target() + ": " + bug;
            return QueryApi.error(new CloudError(400, "RehearsalFault", message));
        }
    }

    // A web page that rebinds its own name to 127.0.0.1 arrives under that name.
    private boolean isLocal(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                && (host == null || host.equals("127.0.0.1:" + port()) || host.equals("localhost:" + port()));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
