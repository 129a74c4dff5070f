// SPDX-License-Identifier: MIT
// Says of each line of its standard input, which is a telephone number as somebody wrote it in JSON, whether
// it can be dialled: one line each, "1" or "0".
#include "core/form/PhoneNumber.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>
#include <string>

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonArray text = QJsonDocument::fromJson(QByteArray::fromStdString('[' + line + ']')).array();
        std::cout << (emo::phoneNumberFrom(text[0].toString()) ? '1' : '0') << '\n';
    }
}
