// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include <Poco/Net/Context.h>
#include <Poco/Net/VerificationErrorArgs.h>

namespace casus {

/// The certificates of others that are trusted: those of the system, and those in a file. Hears of each that
/// is not. For one thread.
class Certificates
{
public:
    /// Of the system alone where `file` is empty. Throws Error where it holds none.
    explicit Certificates(const std::filesystem::path& file);
    ~Certificates();
    Certificates(const Certificates&) = delete;
    Certificates& operator=(const Certificates&) = delete;

    Poco::Net::Context::Ptr context() const { return context_; }
    /// Why the last certificate was not trusted: `certificate has expired`. Empty where all were.
    const std::string& complaint() const { return complaint_; }

private:
    void hear(const void* sender, Poco::Net::VerificationErrorArgs& error);

    Poco::Net::Context::Ptr context_;
    std::string complaint_;
};

} // namespace casus
