// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// The commands of emodesk-cli. Each takes the program's name and what follows the command, and returns
/// the exit code.
namespace emo::cli {

int check(const QStringList &arguments);
int exportOrder(const QStringList &arguments);
int convert(const QStringList &arguments);
int rules(const QStringList &arguments);
int questions(const QStringList &arguments);
int annexA(const QStringList &arguments);
int handover(const QStringList &arguments);
int deadlines(const QStringList &arguments);
int businessDays(const QStringList &arguments);
int profile(const QStringList &arguments);
int importOrders(const QStringList &arguments);
int package(const QStringList &arguments);
int list(const QStringList &arguments);
int search(const QStringList &arguments);
int show(const QStringList &arguments);

} // namespace emo::cli
