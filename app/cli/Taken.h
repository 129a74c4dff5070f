// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/package/Package.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

/// What became of files that were to be taken in, to be told as lines or as one JSON document.
class TakenFiles
{
public:
    explicit TakenFiles(bool isJson) : m_isJson(isJson) {}

    void add(const QString &path, const store::TakenIn &taken);
    void add(const QString &path, const store::TakenPackage &taken);
    /// Of one that was refused. The problem names the file.
    void refuse(const QString &path, const Problem &problem);

    /// Prints what is not printed yet; the code to exit with.
    int finish();

private:
    void tell(const QString &path, const QString &orderId, QJsonObject json, const QString &line);

    bool m_isJson;
    QJsonArray m_results;
    int m_code = 0;
};

} // namespace emo::cli
