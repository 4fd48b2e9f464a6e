// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/StreamCopier.h>

namespace casus::test {

/// Answers to the question which of some graphs a store has: none of them, one of them.
constexpr const char* noGraph = R"({"results":{"bindings":[]}})";
constexpr const char* someGraph = R"({"results":{"bindings":[{"g":{"type":"uri","value":"urn:g"}}]}})";

/// What a fake store was asked.
struct Asked
{
    std::string method;
    std::string path; ///< with the query
    std::string type;
    std::string authorization;
    std::string encoding;
    bool hasLength = false;
    std::string body;
};

/// What it says.
struct Said
{
    int status = 200;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::size_t missing = 0; ///< bytes that are promised and never come
    std::chrono::milliseconds delay {0};
};

/// A server on loopback that keeps what it is asked, and says what it is told to.
class FakeStore
{
public:
    using Answer = std::function<Said(const Asked&)>;

    explicit FakeStore(Answer answer, Poco::Net::ServerSocket socket = onLoopback())
        : answer_(std::move(answer))
        , port_(socket.address().port())
        , server_(new Factory(*this), socket, new Poco::Net::HTTPServerParams)
    {
        server_.start();
    }
    /// Says these in turn, then 200.
    explicit FakeStore(std::deque<Said> answers, Poco::Net::ServerSocket socket = onLoopback())
        : FakeStore(
            [queue = std::make_shared<std::deque<Said>>(std::move(answers))](const Asked&) {
                if (queue->empty())
                    return Said();
                Said said = queue->front();
                queue->pop_front();
                return said;
            },
            std::move(socket))
    {
    }
    /// Says 200.
    FakeStore()
        : FakeStore(std::deque<Said>())
    {
    }
    /// Waits for answers that are being given: their threads must not outlive the libraries.
    ~FakeStore()
    {
        server_.stopAll(true);
        while (server_.currentThreads() > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }

    std::string url(const std::string& scheme = "http") const
    {
        return scheme + "://127.0.0.1:" + std::to_string(port_);
    }
    std::vector<Asked> asked() const
    {
        const std::lock_guard lock(mutex_);
        return asked_;
    }

private:
    class Handler : public Poco::Net::HTTPRequestHandler
    {
    public:
        explicit Handler(FakeStore& store)
            : store_(store)
        {
        }
        void handleRequest(
            Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response) override
        {
            Asked asked {request.getMethod(), request.getURI(), request.getContentType(),
                request.get("Authorization", ""), request.get("Content-Encoding", ""),
                request.hasContentLength(), {}};
            Poco::StreamCopier::copyToString(request.stream(), asked.body);
            Said said;
            {
                const std::lock_guard lock(store_.mutex_);
                store_.asked_.push_back(asked);
                said = store_.answer_(asked);
            }
            std::this_thread::sleep_for(said.delay);
            response.setStatus(static_cast<Poco::Net::HTTPResponse::HTTPStatus>(said.status));
            for (const auto& [name, value] : said.headers)
                response.add(name, value);
            response.setContentLength(static_cast<int>(said.body.size() + said.missing));
            if (said.missing > 0)
                response.setKeepAlive(false);
            response.send() << said.body;
        }

    private:
        FakeStore& store_;
    };

    class Factory : public Poco::Net::HTTPRequestHandlerFactory
    {
    public:
        explicit Factory(FakeStore& store)
            : store_(store)
        {
        }
        Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override
        {
            return new Handler(store_);
        }

    private:
        FakeStore& store_;
    };

    static Poco::Net::ServerSocket onLoopback()
    {
        return Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0));
    }

    Answer answer_;
    mutable std::mutex mutex_;
    std::vector<Asked> asked_;
    unsigned port_;
    Poco::Net::HTTPServer server_;
};

} // namespace casus::test
