// SPDX-License-Identifier: Apache-2.0
#include "store/http_client.h"

#include "store/authentication.h"
#include "store/certificates.h"

#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLException.h>
#include <Poco/URI.h>

#include <algorithm>
#include <array>
#include <istream>
#include <optional>

namespace casus {

namespace {

Poco::Timespan timespan(std::chrono::milliseconds time)
{
    return Poco::Timespan(time.count() * Poco::Timespan::MILLISECONDS);
}

/// A URL for messages: without the query, which may be long.
std::string shown(const std::string& url)
{
    return url.substr(0, url.find('?'));
}

std::string seconds(std::chrono::milliseconds time)
{
    const auto count = time.count();
    return count % 1000 == 0 ? std::to_string(count / 1000) + " s" : std::to_string(count) + " ms";
}

} // namespace

/// A connection to one server, and what is known of how it lets somebody in.
class HttpClient::Connection
{
public:
    Connection(const Poco::URI& server, const HttpOptions& options)
        : options_(options)
        , scheme_(server.getScheme())
        , authentication_(options.credentials, options.isBasicSentAtOnce)
    {
        if (scheme_ == "https") {
            certificates_.emplace(options.certificates);
            session_ = std::make_unique<Poco::Net::HTTPSClientSession>(
                server.getHost(), server.getPort(), certificates_->context());
        } else {
            session_ = std::make_unique<Poco::Net::HTTPClientSession>(server.getHost(), server.getPort());
        }
        session_->setKeepAlive(true);
        session_->setTimeout(timespan(options.connectTimeout), timespan(options.answerTimeout),
            timespan(options.answerTimeout));
    }

    bool leadsTo(const Poco::URI& server) const
    {
        return server.getScheme() == scheme_ && server.getHost() == session_->getHost()
            && server.getPort() == session_->getPort();
    }

    HttpAnswer send(const HttpRequest& request, const Poco::URI& url, const Sink& sink)
    {
        Poco::Net::HTTPResponse response;
        HttpAnswer answer = sendOnce(request, url, response, sink);
        if (answer.status == 401 && authentication_.learn(response))
            answer = sendOnce(request, url, response, sink);
        return answer;
    }

private:
    /// Throws HttpError.
    HttpAnswer sendOnce(
        const HttpRequest& request, const Poco::URI& url, Poco::Net::HTTPResponse& response, const Sink& sink)
    {
        const bool isUsed = session_->connected();
        try {
            std::istream& body = ask(request, url, response);
            return read(body, response, sink);
        } catch (const Poco::Exception& error) {
            session_->reset();
            const bool isBroken = dynamic_cast<const Poco::IOException*>(&error);
            if (isBroken && isUsed && !hasBegun_)
                // A server may close a connection that has been quiet, which is seen only now. What we ask
                // may be asked twice.
                return sendOnce(request, url, response, sink);
            fail(request, error);
        } catch (const Error&) {
            session_->reset();
            throw;
        }
    }

    std::istream& ask(const HttpRequest& request, const Poco::URI& url, Poco::Net::HTTPResponse& response)
    {
        isConnected_ = hasBegun_ = false;
        const std::string path = url.getPathAndQuery();
        Poco::Net::HTTPRequest head(
            request.method, path.empty() ? "/" : path, Poco::Net::HTTPMessage::HTTP_1_1);
        head.set("User-Agent", "casus");
        for (const auto& [name, value] : request.headers)
            head.set(name, value);
        if (request.method != "GET")
            head.setContentLength64(static_cast<Poco::Int64>(request.body.size()));
        authentication_.apply(head);
        // Where the server has answered before it has read all, writing fails and the answer is there to
        // read.
        std::ostream& body = session_->sendRequest(head);
        isConnected_ = true;
        body.write(request.body.data(), static_cast<std::streamsize>(request.body.size()));
        session_->flushRequest();
        awaitAnswer();
        response.clear();
        std::istream& answer = session_->receiveResponse(response);
        hasBegun_ = true;
        return answer;
    }

    /// Waits in short pieces, so that the run can be stopped.
    void awaitAnswer()
    {
        using namespace std::chrono_literals;
        for (auto left = options_.answerTimeout; left > 0ms; left -= 100ms) {
            if (options_.isStopped && *options_.isStopped)
                throw HttpError("interrupted while waiting for an answer", true);
            if (session_->socket().poll(timespan(std::min(left, 100ms)), Poco::Net::Socket::SELECT_READ))
                return;
        }
        throw Poco::TimeoutException();
    }

    HttpAnswer read(std::istream& body, const Poco::Net::HTTPResponse& response, const Sink& sink)
    {
        HttpAnswer answer;
        answer.status = response.getStatus();
        answer.contentType = response.get("Content-Type", "");
        answer.retryAfter = response.get("Retry-After", "");
        answer.location = response.get("Location", "");
        Poco::Int64 size = 0;
        std::array<char, 64U << 10U> block;
        while (body.read(block.data(), block.size()), body.gcount() > 0) {
            const std::string_view bytes(block.data(), static_cast<std::size_t>(body.gcount()));
            size += body.gcount();
            if (sink && answer.isSuccess())
                sink(answer, bytes);
            else
                answer.body += bytes.substr(
                    0, options_.largestAnswer - std::min(options_.largestAnswer, answer.body.size()));
        }
        if (const Poco::Exception* error = session_->networkException())
            error->rethrow();
        if (response.hasContentLength() && size < response.getContentLength64())
            throw Poco::Net::MessageException("the answer ended before its end");
        return answer;
    }

    [[noreturn]] void fail(const HttpRequest& request, const Poco::Exception& error) const
    {
        const std::string host = session_->getHost();
        const std::string at = "no answer from " + shown(request.url) + ": ";
        if (dynamic_cast<const Poco::Net::SSLException*>(&error)) {
            const std::string why = certificates_ ? certificates_->complaint() : "";
            if (why.empty())
                throw HttpError(at + error.displayText(), !isConnected_);
            throw HttpError(at + "its certificate is not trusted, " + why
                    + "; name the certificate to trust with --ca FILE where you know it",
                true);
        }
        if (dynamic_cast<const Poco::Net::DNSException*>(&error))
            throw HttpError(at + "there is no host " + host + "; is the URL right?", true);
        if (dynamic_cast<const Poco::Net::ConnectionRefusedException*>(&error))
            throw HttpError(at + "nobody listens there; is the store running, and the port right?", false);
        if (dynamic_cast<const Poco::TimeoutException*>(&error)) {
            throw HttpError(at + "it took more than "
                    + seconds(isConnected_ ? options_.answerTimeout : options_.connectTimeout),
                false);
        }
        throw HttpError(at + "the connection broke (" + error.displayText() + ")", false);
    }

    const HttpOptions& options_;
    std::string scheme_;
    Authentication authentication_;
    std::optional<Certificates> certificates_;
    std::unique_ptr<Poco::Net::HTTPClientSession> session_;
    bool isConnected_ = false;
    bool hasBegun_ = false; ///< the answer
};

HttpClient::HttpClient(HttpOptions options)
    : options_(std::move(options))
{
    if (!options_.certificates.empty() && !std::filesystem::is_regular_file(options_.certificates))
        throw Error(
            "cannot read the certificates " + options_.certificates.string() + "; is the path right?");
}

HttpClient::~HttpClient() = default;

HttpAnswer HttpClient::send(const HttpRequest& request)
{
    return send(request, {});
}

HttpAnswer HttpClient::send(const HttpRequest& request, const Sink& sink)
{
    checkUrl(request.url);
    const Poco::URI url(request.url);
    if (!connection_ || !connection_->leadsTo(url))
        connection_ = std::make_unique<Connection>(url, options_);
    return connection_->send(request, url, sink);
}

void checkUrl(const std::string& url)
{
    Poco::URI parsed;
    try {
        parsed = url;
    } catch (const Poco::Exception&) {
        throw Error("\"" + url + "\" is no URL; it looks like http://localhost:3030/dataset");
    }
    if (!parsed.getUserInfo().empty())
        throw Error("the URL of " + parsed.getHost()
            + " holds a user or a password, which others see in the list of processes; use --user, and "
              "CASUS_PASSWORD or --password-file");
    if ((parsed.getScheme() != "http" && parsed.getScheme() != "https") || parsed.getHost().empty())
        throw Error("\"" + url + "\" is no URL of a store; it looks like http://localhost:3030/dataset");
}

} // namespace casus
