// SPDX-License-Identifier: Apache-2.0
#include "store/certificates.h"

#include <casus/error.h>

#include <Poco/Delegate.h>
#include <Poco/Net/SSLManager.h>

namespace casus {

Certificates::Certificates(const std::filesystem::path& file)
{
    Poco::Net::Context::Params params;
    params.caLocation = file.string();
    params.loadDefaultCAs = true;
    params.verificationMode = Poco::Net::Context::VERIFY_STRICT;
    try {
        context_ = new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, params);
    } catch (const Poco::Exception& error) {
        throw Error("cannot use the certificates "
            + (file.empty() ? "of the system" : file.string() + "; it holds some in PEM form") + " ("
            + error.displayText() + ")");
    }
    context_->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
    // Poco tells why a certificate is not trusted only here, to the whole process.
    Poco::Net::SSLManager::instance().ClientVerificationError += Poco::delegate(this, &Certificates::hear);
}

Certificates::~Certificates()
{
    Poco::Net::SSLManager::instance().ClientVerificationError -= Poco::delegate(this, &Certificates::hear);
}

void Certificates::hear(const void*, Poco::Net::VerificationErrorArgs& error)
{
    complaint_ = error.errorMessage();
}

} // namespace casus
