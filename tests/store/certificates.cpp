// SPDX-License-Identifier: Apache-2.0
#include "store/certificates.h"
#include "catch.h"
#include "fake_store.h"
#include "scratch.h"
#include "store/http_client.h"

#include <cstdio>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <Poco/Net/SecureServerSocket.h>

using namespace casus;
using test::FakeStore;
using test::Said;

namespace {

constexpr long day = 24 * 60 * 60;

/// A key, and a certificate that it signs itself, good for some time from now.
std::string certificate(const test::Scratch& scratch, long seconds)
{
    const std::string file = scratch.folder() + "/certificate.pem";
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(2048), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), &X509_free);
    X509_set_version(x509.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509.get()), -2 * day);
    X509_gmtime_adj(X509_getm_notAfter(x509.get()), seconds);
    X509_set_pubkey(x509.get(), key.get());
    X509_NAME* name = X509_get_subject_name(x509.get());
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(x509.get(), name);
    X509_sign(x509.get(), key.get(), EVP_sha256());
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> out(
        std::fopen(file.c_str(), "wb"), &std::fclose);
    PEM_write_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_X509(out.get(), x509.get());
    return file;
}

Poco::Net::SecureServerSocket listening(const std::string& certificate)
{
    Poco::Net::Context::Params parameters;
    parameters.privateKeyFile = parameters.certificateFile = certificate;
    parameters.verificationMode = Poco::Net::Context::VERIFY_NONE;
    const Poco::Net::Context::Ptr context
        = new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, parameters);
    return {Poco::Net::SocketAddress("127.0.0.1", 0), 64, context};
}

std::string faultOf(const FakeStore& store, const std::string& trusted)
{
    HttpOptions options;
    options.certificates = trusted;
    HttpClient client(options);
    try {
        client.send({"POST", store.url("https") + "/update", {}, "body"});
    } catch (const HttpError& error) {
        CHECK(error.isLasting());
        const std::string sentence = error.what();
        return sentence.substr(sentence.find(": ", sentence.find("/update")) + 2);
    }
    return "no fault";
}

} // namespace

TEST_CASE("A certificate that nobody known has signed is trusted only where it is named")
{
    const test::Scratch scratch;
    const std::string file = certificate(scratch, day);
    const FakeStore store(std::deque<Said> {}, listening(file));
    CHECK(faultOf(store, "")
        == "its certificate is not trusted, self-signed certificate; name the certificate to trust with --ca "
           "FILE where you know it");
    CHECK(faultOf(store, file) == "no fault");
    CHECK(store.asked().size() == 1);
}

TEST_CASE("A certificate that has expired is not trusted, even where it is named")
{
    const test::Scratch scratch;
    const std::string file = certificate(scratch, -day);
    const FakeStore store(std::deque<Said> {}, listening(file));
    CHECK(faultOf(store, file).find("its certificate is not trusted, certificate has expired") == 0);
    CHECK(store.asked().empty());
}

TEST_CASE("Certificates to trust that are none are refused")
{
    const test::Scratch scratch;
    CHECK_THROWS_WITH(HttpClient(HttpOptions {{}, false, scratch.folder() + "/none.pem"}),
        Catch::Matchers::Equals(
            "cannot read the certificates " + scratch.folder() + "/none.pem; is the path right?"));
    const std::string file = scratch.write("bad.pem", "no certificate");
    CHECK_THROWS_AS(Certificates(file), Error);
}
